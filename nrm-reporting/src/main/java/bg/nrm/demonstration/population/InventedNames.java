package bg.nrm.demonstration.population;

import java.util.List;
import java.util.SplittableRandom;

/** Bulgarian-sounding names of nobody. Every family name carries the mark of the demonstration. */
final class InventedNames {

    /** What every family name ends in, so that nobody takes the person for a real one. */
    static final String MARK = "-Демо";

    private static final List<String> WOMEN = List.of(
            "Ралица",
            "Десина",
            "Невяна",
            "Калина",
            "Бояна",
            "Мирена",
            "Златина",
            "Ведрина",
            "Росина",
            "Сияна",
            "Марияна",
            "Деница",
            "Гергана",
            "Виделина",
            "Любена",
            "Цветомира",
            "Яна",
            "Стилияна",
            "Радина",
            "Пламена",
            "Елица",
            "Зорница",
            "Лиляна",
            "Божана",
            "Тихомира",
            "Жанина",
            "Катерина",
            "Севделина",
            "Ивайла",
            "Надежда",
            "Галена",
            "Дарена");
    private static final List<String> MEN = List.of(
            "Калоян",
            "Стоил",
            "Явор",
            "Огнян",
            "Цветан",
            "Драгомир",
            "Боян",
            "Здравко",
            "Момчил",
            "Велин",
            "Щерьо",
            "Румен",
            "Тодор",
            "Любен",
            "Асен",
            "Пламен",
            "Радослав",
            "Живко",
            "Деян",
            "Вихрен",
            "Светлин",
            "Горан",
            "Кубрат",
            "Ангел");
    private static final List<String> FATHERS = List.of(
            "Стоилов",
            "Ведрев",
            "Драгнев",
            "Бориславов",
            "Калоянов",
            "Яворов",
            "Огнянов",
            "Тодорчев",
            "Момчилов",
            "Радинов",
            "Цветанов",
            "Любенов",
            "Здравков",
            "Асенов",
            "Вихренов",
            "Деянов",
            "Светлинов",
            "Живков",
            "Горанов",
            "Пламенов");
    private static final List<String> FAMILIES = List.of(
            "Подгорск",
            "Зеленгорск",
            "Карамянов",
            "Ведров",
            "Крайчев",
            "Стрелков",
            "Желязов",
            "Росов",
            "Драгнев",
            "Янкулов",
            "Калеев",
            "Върбев",
            "Омайск",
            "Снегорск",
            "Люляков",
            "Бистришк",
            "Камбарев",
            "Звездов",
            "Равногорск",
            "Мъглижанов",
            "Перуник",
            "Цариградск",
            "Бодуров",
            "Сенокосов",
            "Лозничев",
            "Черешаров",
            "Къпинов",
            "Белокаменск",
            "Тръстенов",
            "Долинск",
            "Златопръстов",
            "Ясенск",
            "Хвойнов",
            "Кестенов",
            "Вълчаров",
            "Речник",
            "Папратов",
            "Чемширов",
            "Соколск",
            "Върховенск");
    private static final List<String> FOREIGN_WOMEN = List.of("Оксана", "Марисол", "Амина", "Грейс", "Айгюл", "Роза");
    private static final List<String> FOREIGN_MEN = List.of("Батир", "Джомо", "Рамил", "Будиман", "Чиди", "Идан");
    private static final List<String> FOREIGN_FAMILIES =
            List.of("Примаренко", "Сантревиля", "Окемберо", "Бердиналы", "Сутарман", "Адеколу");

    private InventedNames() {}

    static String given(Group group, boolean foreign, SplittableRandom random) {
        List<String> women = foreign ? FOREIGN_WOMEN : WOMEN;
        List<String> men = foreign ? FOREIGN_MEN : MEN;
        return one(group.isFemale() ? women : men, random);
    }

    static String patronymic(Group group, SplittableRandom random) {
        return one(FATHERS, random) + (group.isFemale() ? "а" : "");
    }

    static String family(Group group, boolean foreign, SplittableRandom random) {
        return (foreign ? one(FOREIGN_FAMILIES, random) : ending(one(FAMILIES, random), group)) + MARK;
    }

    private static String ending(String family, Group group) {
        boolean adjective = family.endsWith("ск") || family.endsWith("шк") || family.endsWith("ик");
        return family + (group.isFemale() ? "а" : adjective ? "и" : "");
    }

    private static String one(List<String> names, SplittableRandom random) {
        return names.get(random.nextInt(names.size()));
    }
}
