package bg.nrm.reporting.victims;

import java.util.Optional;

/** A part of the victims to look at by itself: those of one body, of one citizenship group, mentioned under one form. */
public record Slice(
        Optional<RegisteringBody> body, Optional<ReportedCitizenship> citizenship, Optional<ReportedForm> form) {

    /** Everybody. */
    public static final Slice ALL = new Slice(Optional.empty(), Optional.empty(), Optional.empty());

    public Slice of(RegisteringBody only) {
        return new Slice(Optional.of(only), citizenship, form);
    }

    public Slice of(ReportedCitizenship only) {
        return new Slice(body, Optional.of(only), form);
    }

    public Slice of(ReportedForm only) {
        return new Slice(body, citizenship, Optional.of(only));
    }

    boolean holds(VictimGroup group, DefinitionProfile definition) {
        return body.map(group.body()::equals).orElse(true)
                && citizenship.map(group.citizenship()::equals).orElse(true)
                && form.map(only -> definition.mentions(group).contains(only)).orElse(true);
    }
}
