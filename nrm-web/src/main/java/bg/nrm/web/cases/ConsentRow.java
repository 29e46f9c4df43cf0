package bg.nrm.web.cases;

/** An answer of the person in the table of consents, and what can be done about it. */
public record ConsentRow(
        String purpose,
        String recipient,
        String data,
        String answer,
        String icon,
        String when,
        boolean asked,
        String button,
        String href) {}
