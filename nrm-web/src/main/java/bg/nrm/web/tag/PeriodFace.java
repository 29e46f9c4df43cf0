package bg.nrm.web.tag;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A period that runs: thirty days with today marked, or a right that is open without an end.
 *
 * @param day today's cell, counted from 1; the last one used up once the period is over
 * @param of number of cells, days or more where they would not fit, or 0 for a right without an end
 * @param over whether it has lapsed or was ended
 * @param picture what the picture says, for those who do not see it
 * @param words from when to when, by what law
 */
public record PeriodFace(String title, ClockFace clock, int day, int of, boolean over, String picture, String words) {

    /** A right without an end. */
    public static PeriodFace openEnded(String title, ClockFace clock, String picture, String words) {
        return new PeriodFace(title, clock, 0, 0, false, picture, words);
    }

    public boolean isOpenEnded() {
        return of == 0;
    }

    /** The class of every day's cell: used up, today, ahead. */
    public List<String> cells() {
        return IntStream.rangeClosed(1, of)
                .mapToObj(cell -> cell < day || over && cell == day ? "u" : cell == day ? "t0" : "")
                .toList();
    }
}
