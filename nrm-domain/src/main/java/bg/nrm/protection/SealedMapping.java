package bg.nrm.protection;

import bg.nrm.protection.SealedColumns.Unsealed;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.internal.identitymaps.CacheKey;
import org.eclipse.persistence.internal.queries.JoinedAttributeManager;
import org.eclipse.persistence.internal.sessions.AbstractRecord;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.mappings.DirectToFieldMapping;
import org.eclipse.persistence.mappings.foundation.AbstractDirectMapping;
import org.eclipse.persistence.queries.ObjectBuildingQuery;
import org.eclipse.persistence.sessions.Session;

/** A text of an entity whose column is sealed for its row. Asked for without its row, it is refused. */
final class SealedMapping extends DirectToFieldMapping {

    private static final long serialVersionUID = 1L;

    private final transient SealedColumns columns;

    SealedMapping(AbstractDirectMapping plain, SealedColumns columns, ClassDescriptor descriptor) {
        this.columns = columns;
        setAttributeName(plain.getAttributeName());
        setAttributeAccessor(plain.getAttributeAccessor());
        setAttributeClassification(String.class);
        setField(plain.getField());
        setFieldClassification(byte[].class);
        setIsReadOnly(plain.isReadOnly());
        setIsOptional(plain.isOptional());
        setIsMutable(false);
        setDescriptor(descriptor);
    }

    @Override
    public Object valueFromRow(
            AbstractRecord row,
            JoinedAttributeManager joins,
            ObjectBuildingQuery query,
            CacheKey key,
            AbstractSession session,
            boolean isTargetProtected,
            Boolean[] wasCacheUsed) {
        Object stored = row.get(getField());
        if (stored == null) {
            return null;
        }
        byte[] sealed = session.getDatasourcePlatform().convertObject(stored, byte[].class);
        return Protection.openText(columns.placeIn(row, getField()), sealed);
    }

    @Override
    public Object getFieldValue(Object text, AbstractSession session) {
        return text == null || ((String) text).isEmpty() ? null : new Unsealed((String) text);
    }

    @Override
    public Object getObjectValue(Object sealed, Session session) {
        return withoutRow(sealed);
    }

    @Override
    public Object getObjectValueWithoutClassCheck(Object sealed, Session session) {
        return withoutRow(sealed);
    }

    private Object withoutRow(Object sealed) {
        if (sealed == null) {
            return null;
        }
        throw new IllegalStateException("%s is sealed and is asked for without its row".formatted(getField()));
    }
}
