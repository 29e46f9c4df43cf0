package bg.nrm.demonstration;

import static bg.nrm.access.Role.ADMINISTRATOR;
import static bg.nrm.access.Role.AUDITOR;
import static bg.nrm.access.Role.COORDINATOR;
import static bg.nrm.access.Role.DATA_PROTECTION_OFFICER;
import static bg.nrm.access.Role.FORMAL_IDENTIFIER;
import static bg.nrm.access.Role.LOCAL_SECRETARY;
import static bg.nrm.access.Role.SHELTER_MANAGER;
import static bg.nrm.access.Role.STATISTICIAN;
import static bg.nrm.access.Role.WORKER;

import bg.nrm.access.Role;
import java.util.List;
import java.util.Set;

/**
 * One account with which the demonstration can be tried. All have the same, published password.
 *
 * @param username what to type
 * @param name invented name of the invented colleague
 * @param body code of the body
 * @param roles what the colleague is there
 */
public record DemonstrationAccount(String username, String name, String body, Set<Role> roles) {

    /** The password of every demonstration account. */
    public static final String PASSWORD = "demo-2026";

    /** One of every role, at bodies that meet in the demonstration's cases. */
    public static final List<DemonstrationAccount> ALL = List.of(
            new DemonstrationAccount(
                    "burgas.sekretar", "Ралица Тодорчева", "MK-BGS", Set.of(LOCAL_SECRETARY, COORDINATOR)),
            new DemonstrationAccount("burgas.koordinator", "Калоян Ведров", "MK-BGS", Set.of(COORDINATOR)),
            new DemonstrationAccount(
                    "mvr.razsledvasht", "Стоил Карамянов", "ODMVR-BGS", Set.of(WORKER, FORMAL_IDENTIFIER)),
            new DemonstrationAccount("dsp.burgas", "Невяна Подгорска", "DSP-BGS", Set.of(WORKER)),
            new DemonstrationAccount("centar.varna", "Десина Крайчева", "PRIUT-VAR", Set.of(SHELTER_MANAGER)),
            new DemonstrationAccount("priut.burgas", "Бояна Стрелкова", "PRIUT-BGS", Set.of(SHELTER_MANAGER, WORKER)),
            new DemonstrationAccount("op.burgas", "Явор Желязов", "OP-BGS", Set.of(WORKER, FORMAL_IDENTIFIER)),
            new DemonstrationAccount("npo.linia", "Милена Росова", "NPO-LINIA", Set.of(WORKER, COORDINATOR)),
            new DemonstrationAccount("nkbth.expert", "Лилян Драгнев", "NKBTH", Set.of(WORKER, COORDINATOR)),
            new DemonstrationAccount("statistika", "Мила Янкулова", "NKBTH", Set.of(STATISTICIAN)),
            new DemonstrationAccount("oditor", "Огнян Калеев", "NKBTH", Set.of(AUDITOR)),
            new DemonstrationAccount("dlzd", "Цветан Омайски", "NKBTH", Set.of(DATA_PROTECTION_OFFICER)),
            new DemonstrationAccount("admin", "Пламена Върбева", "MEU", Set.of(ADMINISTRATOR)),
            new DemonstrationAccount("admin.zamestnik", "Стамен Ясенов", "MEU", Set.of(ADMINISTRATOR)));
}
