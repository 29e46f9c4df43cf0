package bg.nrm.demonstration.population;

import java.util.Map;

/** What the invented signals say. Every one says first that it is invented. */
final class Narratives {

    private static final String INVENTED = "Измислен сигнал за демонстрация. ";

    private static final Map<String, String> BY_FORM = Map.of(
            "SEXUAL",
            "Обещана е работа в чужбина, а след пристигането документите са взети. Лицата не могат да напуснат жилището сами.",
            "LABOUR",
            "Работа на обект без договор и без заплащане, удръжки за квартира и път. Документите са у посредника.",
            "BEGGING",
            "Лицата са возени всяка сутрин до различни места и просят под надзор. Събраното им се отнема.",
            Sketch.NEWBORN_SALE,
            "Бременна жена е заведена в съседна държава малко преди раждането. Дългът ѝ е платен от друг.",
            "FORCED_SUBJECTION",
            "Лицето е държано в домакинство, не излиза само и няма телефон.",
            "FORCED_CRIME",
            "Лицето е принуждавано да извършва кражби; страхува се за близките си.",
            "FORCED_MARRIAGE",
            "Уговорен брак срещу пари, против волята на лицето.");

    private static final Map<String, String> NO_TRAFFICKING = Map.of(
            "AT_RISK", "Предложение за работа с неясни условия. Лицето още не е заминало.",
            "NEIGHBOURING_OFFENCE", "Данни за друго престъпление; предадено по компетентност.",
            "NO_TRAFFICKING", "Трудов спор; след проверка няма данни за принуда.");

    private Narratives() {}

    static String of(String form, int people) {
        String told = BY_FORM.getOrDefault(
                form, "Близки не могат да се свържат с лицето от седмици. Не е известно какво работи.");
        return INVENTED + told + (people > 1 ? " Лица: " + people + "." : "");
    }

    static String ofNoTrafficking(String outcome) {
        return INVENTED + NO_TRAFFICKING.getOrDefault(outcome, "Анонимно обаждане; мястото не е намерено.");
    }
}
