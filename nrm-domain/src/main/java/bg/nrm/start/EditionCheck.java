package bg.nrm.start;

import bg.nrm.procedure.publication.EditionWording;
import bg.nrm.procedure.sop.Editions;
import bg.nrm.procedure.sop.Generations;
import java.util.Optional;

/** The rules have to be whole before the first case is read by them. */
final class EditionCheck {

    private EditionCheck() {}

    /** Refuses to start with what is wrong in one line. */
    static void require() {
        Generations all;
        try {
            all = Editions.generations();
        } catch (ExceptionInInitializerError unsound) {
            throw new NotStarted(
                    "the rules cannot be read: " + unsound.getCause().getMessage(), unsound);
        }
        require(all);
    }

    static void require(Generations all) {
        all.editions()
                .map(EditionWording::lackOf)
                .flatMap(Optional::stream)
                .findFirst()
                .ifPresent(lack -> {
                    throw new NotStarted("the rules are not whole: " + lack);
                });
    }
}
