package bg.nrm.person.identifier;

import java.util.List;

/** Личен номер на чужденец: ten digits, the last a check digit; nothing about the person can be read from it. */
public record Lnch(String digits) {

    private static final int[] WEIGHTS = {21, 19, 17, 13, 11, 9, 7, 3, 1};

    public boolean isTenDigits() {
        return digits.matches("[0-9]{10}");
    }

    public boolean checksumHolds() {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (digits.charAt(i) - '0');
        }
        return sum % 10 == digits.charAt(9) - '0';
    }

    boolean isValid() {
        return isTenDigits() && checksumHolds();
    }

    List<Doubt> doubts() {
        if (!isTenDigits()) {
            return List.of(Doubt.NOT_TEN_DIGITS);
        }
        return checksumHolds() ? List.of() : List.of(Doubt.WRONG_CHECKSUM);
    }
}
