package bg.nrm.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ServiceTest {

    private static final Instant DAY = ACase.MONDAY;

    @Test
    void nothingToldIsNoService() {
        assertThat(ACase.opened().story().services()).isEmpty();
    }

    @Test
    void whatIsBegunRunsUntilItEnds() {
        ACase aCase = ACase.opened().tell(ACase.SECRETARY, service("ACCOMMODATION", ServiceStatus.OFFERED, DAY));
        assertThat(only(aCase).isRunning()).isFalse();
        aCase.tell(ACase.SECRETARY, service("ACCOMMODATION", ServiceStatus.BEGUN, DAY.plus(Duration.ofHours(1))));
        assertThat(only(aCase).isRunning()).isTrue();
        aCase.tell(ACase.SECRETARY, ended("ACCOMMODATION", DAY.plus(Duration.ofHours(2)), "LEFT"));
        assertThat(only(aCase).isRunning()).isFalse();
        assertThat(Service.reason(only(aCase).last())).contains("LEFT");
        aCase.tell(ACase.SECRETARY, service("ACCOMMODATION", ServiceStatus.BEGUN, DAY.plus(Duration.ofHours(3))));
        assertThat(only(aCase).isRunning()).isTrue();
    }

    @Test
    void whatIsGivenOnceDoesNotRun() {
        assertThat(only(ACase.opened().tell(ACase.SECRETARY, service("MEDICAL", ServiceStatus.GIVEN, DAY)))
                        .isRunning())
                .isFalse();
    }

    @Test
    void aRefusalOfOneServiceLeavesTheOthers() {
        ACase aCase = ACase.opened()
                .tell(ACase.SECRETARY, service("ACCOMMODATION", ServiceStatus.BEGUN, DAY))
                .tell(ACase.SECRETARY, service("PSYCHOLOGICAL", ServiceStatus.REFUSED, DAY.plus(Duration.ofHours(1))));
        assertThat(aCase.story().services())
                .extracting(Service::code, Service::isRunning)
                .containsExactly(tuple("PSYCHOLOGICAL", false), tuple("ACCOMMODATION", true));
    }

    @Test
    void turnsAreInTheOrderOfHappeningWhateverTheOrderOfRecording() {
        ACase aCase = ACase.opened()
                .tell(ACase.SECRETARY, service("LEGAL", ServiceStatus.BEGUN, DAY.plus(Duration.ofHours(5))))
                .tell(ACase.SECRETARY, service("LEGAL", ServiceStatus.OFFERED, DAY));
        assertThat(only(aCase).entries())
                .extracting(Service::status)
                .containsExactly(ServiceStatus.OFFERED, ServiceStatus.BEGUN);
    }

    @Test
    void theRulebookHearsNothingOfServices() {
        assertThat(ACase.opened()
                        .tell(ACase.SECRETARY, service("FINANCIAL", ServiceStatus.GIVEN, DAY))
                        .story()
                        .told()
                        .entries())
                .isEmpty();
    }

    private static Service only(ACase aCase) {
        List<Service> services = aCase.story().services();
        assertThat(services).hasSize(1);
        return services.get(0);
    }

    private static Telling service(String code, ServiceStatus status, Instant at) {
        return RecordingAService.telling(code, status, Optional.empty(), Remark.at(at));
    }

    private static Telling ended(String code, Instant at, String reason) {
        return RecordingAService.telling(code, ServiceStatus.ENDED, Optional.of(reason), Remark.at(at));
    }
}
