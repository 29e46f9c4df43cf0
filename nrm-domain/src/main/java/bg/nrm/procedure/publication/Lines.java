package bg.nrm.procedure.publication;

import bg.nrm.procedure.language.AtDayOff;
import bg.nrm.procedure.language.Clause;
import bg.nrm.procedure.language.Condition;
import bg.nrm.procedure.language.Length;
import bg.nrm.procedure.language.Parameter;
import bg.nrm.procedure.language.Parameters;
import bg.nrm.procedure.language.Period;
import bg.nrm.procedure.language.PeriodClause;
import bg.nrm.procedure.language.Source;
import bg.nrm.procedure.language.Step;
import bg.nrm.procedure.language.Strength;
import bg.nrm.procedure.language.TimeLimit;
import bg.nrm.procedure.publication.StepRule.Line;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes every clause out as a line to read. What cannot be written out may not be declared. */
record Lines(Words words, Parameters parameters) {

    /** All that is said of a step; its source says whose limit its time is. */
    List<Line> of(Step step, Source source) {
        return Stream.concat(
                        step.clauses().stream().flatMap(clause -> line(clause, source).stream()),
                        step.isDeviable()
                                ? Stream.empty()
                                : said("line.deviation", words.text("deviation.none")).stream())
                .toList();
    }

    List<Line> of(Period period) {
        return Stream.concat(
                        period.clauses().stream()
                                .filter(clause -> !(clause instanceof PeriodClause.MovesAtDayOff))
                                .flatMap(clause -> line(clause, period.source()).stream()),
                        period.length().filter(this::isInDays).stream()
                                .flatMap(length -> said("handbook.atDayOff", atDayOff(period.atDayOff())).stream()))
                .toList();
    }

    /** Whether a calendar may put its end on a day off at all. */
    private boolean isInDays(Length length) {
        return switch (parameters.span(length).unit()) {
            case DAYS, MONTHS, YEARS -> true;
            case HOURS, WORKING_DAYS, EUROS, YES_NO -> false;
        };
    }

    /** What becomes of an end on a day off, and how sure that is. */
    private String atDayOff(AtDayOff atDayOff) {
        if (atDayOff == AtDayOff.STAYS) {
            return words.of(atDayOff);
        }
        Parameter moves = Parameter.PROCEDURAL_LIMITS_MOVE;
        return words.say(
                "limit.text",
                words.text(Words.key(atDayOff) + (parameters.isYes(moves) ? "" : ".not")),
                words.text(parameters.isVerified(moves) ? "limit.confirmed" : "limit.configured"));
    }

    /** How long, and who says so: a law, the mechanism, an agreement, or a setting. */
    private String length(Length length, Source source) {
        return marked(words.of(length, parameters), length, source);
    }

    private String marked(String time, Length length, Source source) {
        String kind = length.isStatutory()
                ? source.act().authority().key()
                : parameters.isVerified(length) ? "limit.confirmed" : "limit.configured";
        return words.say("limit.text", time, words.text(kind));
    }

    private Optional<Line> line(Clause clause, Source source) {
        if (clause instanceof Clause.By by) {
            return said(by.exclusive() ? "line.only" : "line.by", terms(by.roles(), "or"));
        }
        if (clause instanceof Clause.ByWhile by) {
            return said("line.byWhile", words.say("byWhile", words.of(by.circumstance()), terms(by.roles(), "or")));
        }
        if (clause instanceof Clause.RecordedBy by) {
            return said("line.recordedBy", terms(by.roles(), "or"));
        }
        if (clause instanceof Clause.Given given) {
            return said("line.given", words.list(given.anyOf(), "or", words::held));
        }
        if (clause instanceof Clause.GivenInTime inTime) {
            return said(
                    "line.given", words.say("givenInTime", words.held(inTime.consent()), words.told(inTime.period())));
        }
        if (clause instanceof Clause.Requires requires) {
            return condition(requires);
        }
        if (clause instanceof Clause.Never never) {
            return said("line.never", words.say("never", words.of(never.circumstance()), words.of(never.source())));
        }
        if (clause instanceof Clause.DeviatesFor deviates) {
            return said("line.deviation", deviation(deviates));
        }
        if (clause instanceof Clause.Notifies notifies) {
            return said("line.notifies", terms(notifies.authorities(), "and"));
        }
        if (clause instanceof Clause.AsksFor asks) {
            return said("line.asks", words.of(asks.consent()));
        }
        if (clause instanceof Clause.AlsoDoneBy also) {
            return said("line.also", words.told(also.step()));
        }
        return timed(clause, source);
    }

    private String deviation(Clause.DeviatesFor deviates) {
        return words.say(
                deviates.byAnybody() ? "deviation.byAnybody" : "deviation.ownHands", terms(deviates.reasons(), "or"));
    }

    private Optional<Line> timed(Clause clause, Source source) {
        if (clause instanceof Clause.AfterEvery every) {
            return said("line.every", words.list(every.events(), "or", words::held));
        }
        if (clause instanceof Clause.Within within) {
            return said("line.within", limit(within.limit(), source));
        }
        if (clause instanceof Clause.Repeats repeats) {
            return said("line.repeats", repeated(repeats, source));
        }
        if (clause instanceof Clause.AnyTimes) {
            return said("line.repeats", words.text("anyTimes"));
        }
        if (clause instanceof Clause.Until until) {
            return said("line.until", words.say("until", words.told(until.period())));
        }
        return clause instanceof Clause.Produces produces
                ? said("line.produces", terms(produces.documents(), "and"))
                : Optional.empty();
    }

    private String repeated(Clause.Repeats repeats, Source source) {
        String turns = repeats.turns().stream()
                .map(turn -> repeats.isSchedule()
                        ? length(turn, source)
                        : marked(words.each(turn, parameters), turn, source))
                .collect(Collectors.joining(", "));
        return words.say(repeats.isSchedule() ? "scheduled" : "repeats", turns, words.told(repeats.period()));
    }

    private Optional<Line> line(PeriodClause clause, Source source) {
        if (clause instanceof PeriodClause.StartsWith starts) {
            return said("handbook.starts", told(starts.events()));
        }
        if (clause instanceof PeriodClause.NotWhile not) {
            return said("handbook.never", words.of(not.circumstance()));
        }
        if (clause instanceof PeriodClause.Lasts lasts) {
            return said("handbook.lasts", length(lasts.length(), source));
        }
        if (clause instanceof PeriodClause.NeverLongerThan most) {
            return said("handbook.atMost", length(most.length(), source));
        }
        if (clause instanceof PeriodClause.NotShorterThan least) {
            return said("handbook.atLeast", length(least.length(), source));
        }
        return clause instanceof PeriodClause.EndsEarlyWith ends
                ? said("handbook.endsEarly", told(ends.events()))
                : said("handbook.offers", told(((PeriodClause.ThenOffer) clause).steps()));
    }

    private String limit(TimeLimit limit, Source source) {
        String within =
                words.say("within", length(limit.length(), source), words.list(limit.from(), "or", words::since));
        return isInDays(limit.length()) ? within + "; " + atDayOff(limit.atDayOff()) : within;
    }

    private Optional<Line> condition(Clause.Requires requires) {
        String kind = requires.condition().getClass().getSimpleName();
        String subject = subject(requires.condition());
        return requires.strength() == Strength.MUST
                ? said("must." + kind, excepted(requires, guarded(requires, subject)))
                : said(
                        requires.condition() instanceof Condition.HoldsNot ? "line.shouldNot" : "line.should",
                        excepted(requires, words.say("condition." + kind, subject)));
    }

    private String guarded(Clause.Requires requires, String subject) {
        return requires.principle()
                .map(principle -> words.say("condition.principle", subject, principle.number(), words.of(principle)))
                .orElse(subject);
    }

    private String excepted(Clause.Requires requires, String text) {
        return requires.exceptions().isEmpty()
                ? text
                : words.say("condition.unless", text, told(requires.exceptions()));
    }

    private String subject(Condition condition) {
        if (condition instanceof Condition.StepDone done) {
            return told(done.anyOf());
        }
        if (condition instanceof Condition.ConsentGiven given) {
            return words.of(given.consent());
        }
        if (condition instanceof Condition.Holds holds) {
            return words.of(holds.circumstance());
        }
        if (condition instanceof Condition.HoldsNot not) {
            return words.of(not.circumstance());
        }
        return words.told(
                condition instanceof Condition.NotRunning over
                        ? over.period()
                        : ((Condition.Running) condition).period());
    }

    private Optional<Line> said(String label, String text) {
        return Optional.of(new Line(words.text(label), text));
    }

    private String terms(Collection<?> terms, String conjunction) {
        return words.list(terms, conjunction, words::of);
    }

    private String told(Collection<?> terms) {
        return words.list(terms, "or", words::told);
    }
}
