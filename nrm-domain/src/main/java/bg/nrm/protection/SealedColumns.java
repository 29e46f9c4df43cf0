package bg.nrm.protection;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.descriptors.DescriptorEvent;
import org.eclipse.persistence.descriptors.DescriptorEventAdapter;
import org.eclipse.persistence.internal.helper.DatabaseField;
import org.eclipse.persistence.internal.sessions.AbstractRecord;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.mappings.foundation.AbstractDirectMapping;
import org.eclipse.persistence.sessions.Session;

/**
 * Binds every sealed column of every entity to its row, in one place for all: when a row is read, {@link SealedMapping} has it in hand;
 * when one is written, its number is known at the latest moment, just before the statement, and only then is the text sealed.
 */
public final class SealedColumns {

    private static final String MARK = "_sealed";

    private final Map<String, ClassDescriptor> entities = new HashMap<>();

    /** Takes over the sealed columns of a session that has not begun yet. */
    public static void in(Session session) {
        new SealedColumns().takeOver(session);
    }

    private void takeOver(Session session) {
        for (ClassDescriptor descriptor : session.getDescriptors().values()) {
            List<DatabaseMapping> mappings = descriptor.getMappings();
            for (int i = 0; i < mappings.size(); i++) {
                if (mappings.get(i) instanceof AbstractDirectMapping plain && isSealed(plain.getField())) {
                    mappings.set(i, new SealedMapping(plain, this, descriptor));
                }
            }
            if (!descriptor.isDescriptorTypeAggregate()) {
                SealedTable.named(descriptor.getTableName()).ifPresent(table -> {
                    entities.put(table.table(), descriptor);
                    descriptor.getEventManager().addListener(new Sealing());
                });
            }
        }
    }

    private static boolean isSealed(DatabaseField field) {
        return field.getName().toLowerCase(Locale.ROOT).endsWith(MARK);
    }

    /** The place of a field in a row that was read. */
    SealedPlace placeIn(AbstractRecord row, DatabaseField field) {
        SealedTable table = tableOf(field);
        ClassDescriptor entity = entities.get(table.table());
        return place(table, field, name -> row.get(fieldOf(entity, name)));
    }

    private SealedPlace placeOf(
            Object entity, DatabaseField field, ClassDescriptor descriptor, AbstractSession session) {
        return place(tableOf(field), field, name -> descriptor
                .getObjectBuilder()
                .extractValueFromObjectForField(entity, fieldOf(descriptor, name), session));
    }

    private static SealedPlace place(SealedTable table, DatabaseField field, Function<String, Object> valueOf) {
        return table.at(
                field.getName().toLowerCase(Locale.ROOT),
                table.key().stream().map(valueOf).toArray());
    }

    private static SealedTable tableOf(DatabaseField field) {
        return SealedTable.named(field.getTableName())
                .orElseThrow(() -> new IllegalStateException(field + " is sealed and in no known table"));
    }

    private static DatabaseField fieldOf(ClassDescriptor descriptor, String name) {
        return descriptor.getFields().stream()
                .filter(field -> field.getName().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(descriptor.getTableName() + " has no field " + name));
    }

    /** A text on its way into a row whose number may not be known yet. No database takes it as it is. */
    record Unsealed(String text) {

        @Override
        public String toString() {
            return "unsealed";
        }
    }

    private final class Sealing extends DescriptorEventAdapter {

        @Override
        public void aboutToInsert(DescriptorEvent event) {
            seal(event);
        }

        @Override
        public void aboutToUpdate(DescriptorEvent event) {
            seal(event);
        }

        private void seal(DescriptorEvent event) {
            AbstractRecord row = (AbstractRecord) event.getRecord();
            AbstractSession session = (AbstractSession) event.getSession();
            for (DatabaseField field : List.copyOf(row.getFields())) {
                if (row.get(field) instanceof Unsealed unsealed) {
                    SealedPlace place = placeOf(event.getObject(), field, event.getDescriptor(), session);
                    row.put(field, Protection.seal(place, unsealed.text()));
                }
            }
        }
    }
}
