package bg.nrm.reporting.print;

import bg.nrm.paper.FormWords;
import java.lang.Character.UnicodeScript;
import java.text.MessageFormat;

/** Says in words what the typefaces of a paper cannot draw: how many letters of which script, never a sign that hides them. */
record Unprintable(FormWords words) {

    /** What stands on the paper in their place, in square brackets. */
    String inPlaceOf(int letters, UnicodeScript script) {
        String own = "script." + script;
        String named = words.text(words.bundle().containsKey(own) ? own : "script.OTHER");
        return new MessageFormat(words.text("unprintable"), words.words().locale())
                .format(new Object[] {letters, named});
    }

    /** What whoever signs the paper has to do where something is missing from it. */
    String note() {
        return words.text("unprintable.note");
    }
}
