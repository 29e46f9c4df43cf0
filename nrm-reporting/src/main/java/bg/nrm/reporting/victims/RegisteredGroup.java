package bg.nrm.reporting.victims;

/** A group of victims as the table counts it, and the codes by which the register keeps each of them. */
record RegisteredGroup(
        VictimGroup counted, String body, String sex, String age, String citizenship, String forms, String mainForm) {}
