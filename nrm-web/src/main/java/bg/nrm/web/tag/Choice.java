package bg.nrm.web.tag;

/** One value of a plain list of choices, for {@code n:choice}. */
public record Choice(String value, String words, boolean chosen) {}
