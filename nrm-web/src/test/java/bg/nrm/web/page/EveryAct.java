package bg.nrm.web.page;

import bg.nrm.casefile.CaseAct;
import bg.nrm.doors.Doors;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;

/** Every act there is: an act says what it asks before it has anything to work with. */
public final class EveryAct {

    private EveryAct() {}

    public static List<CaseAct> all() {
        return Doors.register().get(CaseAct.class).getAllSubclasses().stream()
                .map(JavaClass::reflect)
                .map(EveryAct::made)
                .toList();
    }

    private static CaseAct made(Class<?> type) {
        try {
            return (CaseAct) type.getConstructor().newInstance();
        } catch (ReflectiveOperationException impossible) {
            throw new AssertionError(type + " is no act that a container could make", impossible);
        }
    }
}
