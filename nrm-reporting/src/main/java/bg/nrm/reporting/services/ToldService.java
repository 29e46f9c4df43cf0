package bg.nrm.reporting.services;

import bg.nrm.casefile.ServiceStatus;
import java.util.Optional;

/**
 * What one story says about one service, without saying whose story it is.
 *
 * @param person tells persons apart, nothing else
 * @param service code of the list SERVICE
 * @param reason code of the list SERVICE_REASON
 */
public record ToldService(long person, String service, ServiceStatus status, Optional<String> reason) {}
