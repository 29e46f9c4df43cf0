package bg.nrm.doors;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What can be handed to anybody: types that only say something. They never change, hold no bean and no entity, give none away, and do
 * not themselves reach for the database, the keys or the container.
 */
final class Values {

    /**
     * Members of values that are not for everybody: a part of a statement is written by the feature that owns the rows, and a case in
     * hand is given by a guarded reading, to whoever asked for it.
     */
    static final Set<String> CLOSED = Set.of("Counting.<init>", "CaseInHand.<init>");

    /** Of the keys' package: what says where something lies, or is given the keys it verifies with. */
    private static final Set<String> OPENING_NOTHING = Set.of("Checks", "SealBroken", "SealedPlace", "WrongRow");

    private static final List<String> DATABASE =
            List.of("jakarta.persistence.", "org.eclipse.persistence.", "java.sql.", "javax.sql.", "javax.naming.");
    private static final Set<String> SCOPES = Set.of(
            "jakarta.enterprise.context.ApplicationScoped",
            "jakarta.enterprise.context.RequestScoped",
            "jakarta.enterprise.context.SessionScoped",
            "jakarta.enterprise.context.ConversationScoped",
            "jakarta.enterprise.context.Dependent",
            "jakarta.transaction.TransactionScoped",
            "jakarta.transaction.Transactional",
            "jakarta.interceptor.Interceptor",
            "jakarta.inject.Singleton");

    private final Map<String, Boolean> seen = new HashMap<>();

    /** Whether the type is a value of the register. */
    boolean contains(JavaClass type) {
        return contains(type, new LinkedHashSet<>());
    }

    /**
     * @param asked the types whose answer is being looked for: one that is reached through itself is a value if nothing else speaks
     *     against it
     */
    private boolean contains(JavaClass type, Set<String> asked) {
        if (seen.containsKey(type.getName())) {
            return seen.get(type.getName());
        }
        if (!asked.add(type.getName())) {
            return true;
        }
        boolean value = isValue(type, asked);
        if (!value || asked.iterator().next().equals(type.getName())) {
            seen.put(type.getName(), value);
        }
        return value;
    }

    /** Whether the type is a value, or none of the register's and nothing that leads into the database. */
    boolean isHarmless(JavaClass type) {
        return isHarmless(type, new LinkedHashSet<>());
    }

    private boolean isHarmless(JavaClass type, Set<String> asked) {
        JavaClass base = type.getBaseComponentType();
        return isOfRegister(base) ? contains(base, asked) : !isOfDatabase(base);
    }

    static boolean isOfDatabase(JavaClass type) {
        return DATABASE.stream().anyMatch(type.getName()::startsWith);
    }

    private boolean isValue(JavaClass type, Set<String> asked) {
        return !isBean(type)
                && !isStored(type)
                && !isOfKeys(type)
                && type.getAllSubclasses().stream().noneMatch(Values::isBean)
                && type.getDirectDependenciesFromSelf().stream()
                        .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                        .noneMatch(Values::leadsBehindDoors)
                && type.getFields().stream()
                        .allMatch(field -> field.getModifiers().contains(JavaModifier.FINAL)
                                && areHarmless(field.getType().getAllInvolvedRawTypes(), asked))
                && type.getMethods().stream()
                        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                        .allMatch(method -> areHarmless(method.getReturnType().getAllInvolvedRawTypes(), asked));
    }

    private boolean areHarmless(Set<JavaClass> types, Set<String> asked) {
        return types.stream().allMatch(type -> isHarmless(type, asked));
    }

    static boolean leadsBehindDoors(JavaClass type) {
        return isOfDatabase(type) || type.getName().startsWith("jakarta.enterprise.inject.") || isOfKeys(type);
    }

    private static boolean isBean(JavaClass type) {
        return type.isAnnotatedWith(annotation(SCOPES::contains));
    }

    private static boolean isStored(JavaClass type) {
        return type.isAnnotatedWith(annotation(name -> name.startsWith("jakarta.persistence.")));
    }

    private static boolean isOfKeys(JavaClass type) {
        return type.getPackageName().equals("bg.nrm.protection") && !OPENING_NOTHING.contains(type.getSimpleName());
    }

    private static boolean isOfRegister(JavaClass type) {
        return type.getName().startsWith("bg.nrm.");
    }

    private static DescribedPredicate<JavaAnnotation<?>> annotation(Predicate<String> name) {
        return DescribedPredicate.describe(
                "named so", annotation -> name.test(annotation.getRawType().getName()));
    }
}
