package bg.nrm.doors;

/**
 * A member of a bean that others may use although no guard stands before it.
 *
 * @param member as {@code Type.member}
 * @param to the packages or classes that may, by the beginning of their names
 * @param because why nobody comes past policy, access check and audit by it
 */
public record OpenDoor(String member, String to, String because) {

    /** One that is open to everybody outside. */
    public static OpenDoor to(String member, String because) {
        return new OpenDoor(member, "bg.nrm.", because);
    }

    /** One that is open to some only. */
    public OpenDoor only(String names) {
        return new OpenDoor(member, names, because);
    }

    boolean isOpenTo(String user) {
        return user.startsWith(to);
    }

    String type() {
        return member.substring(0, member.indexOf('.'));
    }
}
