package bg.nrm.access;

import bg.nrm.protection.SealBroken;
import bg.nrm.protection.SealedPlace;
import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What the act that is under way is about. A use case says so here, in ids and codes, and the {@link Guard} writes it down. Outside
 * a guarded use case nothing is kept.
 */
@RequestScoped
public class Trail {

    private final Deque<Subject> acts = new ArrayDeque<>();

    /** The record the act is about. */
    public Trail about(ObjectType type, long id) {
        act().type = type;
        act().id = OptionalLong.of(id);
        return this;
    }

    /** A kind of thing without a key: a report, the audit itself. */
    public Trail about(ObjectType type) {
        act().type = type;
        return this;
    }

    /** The case the record belongs to. */
    public Trail inCase(long caseId) {
        act().caseId = OptionalLong.of(caseId);
        return this;
    }

    /** Code of the ground on which the user may. */
    public Trail basis(String code) {
        act().basis = Optional.of(code);
        return this;
    }

    /** Further codes and counts, no content: {@code rows=25}. */
    public Trail detail(String codes) {
        act().detail(codes);
        return this;
    }

    /** Something of the register that does not open was come upon and left out: the audit gets an event of its own for it. */
    public void broken(SealBroken found) {
        act().broken.add(found.place());
    }

    void begin() {
        acts.push(new Subject());
    }

    Subject end() {
        return acts.pop();
    }

    int depth() {
        return acts.size();
    }

    private Subject act() {
        return acts.isEmpty() ? new Subject() : acts.peek();
    }

    static final class Subject {
        private ObjectType type;
        private OptionalLong id = OptionalLong.empty();
        private OptionalLong caseId = OptionalLong.empty();
        private Optional<String> basis = Optional.empty();
        private Optional<String> detail = Optional.empty();
        private final List<SealedPlace> broken = new ArrayList<>();

        void detail(String codes) {
            detail = Optional.of(codes.length() > 200 ? codes.substring(0, 200) : codes);
        }

        List<SealedPlace> broken() {
            return broken;
        }

        Optional<String> type() {
            return Optional.ofNullable(type).map(Enum::name);
        }

        OptionalLong id() {
            return id;
        }

        OptionalLong caseId() {
            return caseId;
        }

        Optional<String> basis() {
            return basis;
        }

        Optional<String> detail() {
            return detail;
        }
    }
}
