package bg.nrm.administration;

import bg.nrm.access.UserAccount;
import bg.nrm.codes.MovedDay;
import java.util.Optional;

/** A day that was or is to be moved, who entered it and who approved or declined it; nobody where the register came with it. */
public record DecidedDay(MovedDay moved, Optional<UserAccount> setter, Optional<UserAccount> decider) {}
