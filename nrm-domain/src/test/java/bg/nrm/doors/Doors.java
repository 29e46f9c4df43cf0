package bg.nrm.doors;

import bg.nrm.access.Permitted;
import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a part of the register may know of the other parts: their guarded use cases, their values, and single members of beans that are
 * named with a reason. Whatever else there is, is behind a door: repositories, entities, the guard, the keys, the database itself.
 */
public final class Doors extends ArchCondition<JavaClass> {

    private static final String REGISTER = "bg.nrm.";

    private final List<String> own;
    private final List<OpenDoor> open;
    private final Set<String> readers;
    private final Values values;
    private final Set<OpenDoor> used = new HashSet<>();

    private Doors(List<String> own, List<OpenDoor> open, Set<String> readers, Values values) {
        super("know of other features only guarded use cases, values and what is named with its reason");
        this.own = own;
        this.open = open;
        this.readers = readers;
        this.values = values;
    }

    /** @param own packages that belong to the part itself, with all below them */
    public static Doors of(List<String> own, List<OpenDoor> open) {
        return new Doors(own, open, Set.of(), new Values());
    }

    /** The same for a part in which these types, by their simple names, ask for rows: nobody outside their package sees them. */
    public Doors withReaders(Set<String> types) {
        return new Doors(own, open, types, values);
    }

    /** The register as it is delivered: every module, no test. */
    public static JavaClasses register() {
        return imported(new ImportOption.DoNotIncludeTests(), location -> !location.contains("-tests.jar"));
    }

    /** The register with the tests of the module that asks. */
    public static JavaClasses registerAndTests() {
        return imported();
    }

    /** Of other types the names are enough. */
    private static JavaClasses imported(ImportOption... options) {
        return ArchConfiguration.withThreadLocalScope(configuration -> {
            configuration.setResolveMissingDependenciesFromClassPath(false);
            return new ClassFileImporter().withImportOptions(List.of(options)).importPackages("bg.nrm");
        });
    }

    /** What is open although nobody uses it: a list of exceptions must not outlive its reasons. */
    public Set<String> unused() {
        return open.stream()
                .filter(door -> !used.contains(door))
                .map(OpenDoor::member)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        Set<String> refused = new TreeSet<>();
        type.getDirectDependenciesFromSelf().stream()
                .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                .filter(target -> !isDoor(target) && !(isOfReading(target) && isReader(type)))
                .forEach(target -> refused.add(target.getName()));
        Stream.concat(type.getAccessesFromSelf().stream(), type.getCodeUnitReferencesFromSelf().stream())
                .filter(access -> isBehindDoor(access, type))
                .forEach(access -> refused.add(access.getTarget().getFullName()));
        refused.forEach(what ->
                events.add(SimpleConditionEvent.violated(type, type.getName() + " reaches past the doors: " + what)));
    }

    /** Whether a type may be known at all. */
    private boolean isDoor(JavaClass type) {
        if (isOwn(type) || !type.getName().startsWith(REGISTER)) {
            return !Values.isOfDatabase(type) || type.getName().endsWith("Exception");
        }
        return values.contains(type) || isUseCase(type) || isOpened(type);
    }

    /** The one reader, and the row it hands over (decision 26). */
    private static boolean isOfReading(JavaClass type) {
        return type.getPackageName().equals(REGISTER + "reading")
                || type.getPackageName().equals("java.sql");
    }

    private boolean isReader(JavaClass type) {
        return readers.contains(type.getSimpleName()) && !type.getModifiers().contains(JavaModifier.PUBLIC);
    }

    private static boolean isUseCase(JavaClass type) {
        return type.getMethods().stream().anyMatch(method -> method.isAnnotatedWith(Permitted.class));
    }

    private boolean isOpened(JavaClass type) {
        return open.stream().anyMatch(door -> door.type().equals(type.getSimpleName()));
    }

    /** Whether a member of a type that may be known is still not for this user of it. */
    private boolean isBehindDoor(JavaAccess<?> access, JavaClass user) {
        JavaClass owner = access.getTargetOwner();
        if (isOwn(owner) || !owner.getName().startsWith(REGISTER) || !isDoor(owner)) {
            return false;
        }
        String name = owner.getSimpleName() + "." + access.getTarget().getName();
        if (values.contains(owner)) {
            return Values.CLOSED.contains(name);
        }
        return !isOpen(name, user)
                && access.getTarget()
                        .resolveMember()
                        .filter(this::isForEverybody)
                        .isEmpty();
    }

    private boolean isOpen(String member, JavaClass user) {
        List<OpenDoor> doors = open.stream()
                .filter(door -> door.member().equals(member) && door.isOpenTo(user.getName()))
                .toList();
        used.addAll(doors);
        return !doors.isEmpty();
    }

    /** A constant; what is guarded; or what reads nothing but the values it is given. Both answer with values. */
    private boolean isForEverybody(JavaMember member) {
        return member instanceof JavaField field
                ? isConstant(field)
                : member instanceof JavaMethod method
                        && (method.isAnnotatedWith(Permitted.class) || isOfValuesAlone(method))
                        && areHarmless(method.getReturnType());
    }

    private boolean isOfValuesAlone(JavaMethod method) {
        return method.getModifiers().contains(JavaModifier.STATIC)
                && method.getParameterTypes().stream().allMatch(this::areHarmless)
                && method.getAccessesFromSelf().stream()
                        .map(JavaAccess::getTargetOwner)
                        .noneMatch(Values::leadsBehindDoors);
    }

    private boolean areHarmless(JavaType type) {
        return type.getAllInvolvedRawTypes().stream().allMatch(values::isHarmless);
    }

    private boolean isConstant(JavaField field) {
        return field.getModifiers().containsAll(Set.of(JavaModifier.STATIC, JavaModifier.FINAL))
                && values.isHarmless(field.getRawType());
    }

    private boolean isOwn(JavaClass type) {
        return own.stream()
                .anyMatch(name -> type.getPackageName().equals(name)
                        || type.getPackageName().startsWith(name + "."));
    }
}
