package bg.nrm.demonstration.population;

import java.util.SplittableRandom;

/**
 * Ways that a person may go through the procedure. Each is told to its end; who looks earlier sees the case where it stands on that
 * day.
 */
interface Ways {

    /** Those of the rules that apply to the person. */
    static Ways of(String district, Group group, SplittableRandom random) {
        return group.isChild() ? new ChildStories(district, random) : new Stories(district, group, random);
    }

    /** Identified and informed; then nothing more is heard: the many of whom the annual reports know no more than a number. */
    StoryTelling registeredOnly(CaseOpening opening);

    /** Wants no services. */
    StoryTelling declines(CaseOpening opening);

    /** Goes home, and arrives safely. */
    StoryTelling returnsHome(CaseOpening opening);

    /** Contact breaks off. */
    StoryTelling breaksOff(CaseOpening opening);

    /** Goes through all five stages. */
    StoryTelling allTheWay(CaseOpening opening);
}
