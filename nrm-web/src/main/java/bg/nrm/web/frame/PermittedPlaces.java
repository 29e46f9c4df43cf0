package bg.nrm.web.frame;

import bg.nrm.access.Admission;
import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.stream.Stream;

/** A page is opened by those whose menu may lead there and by nobody else, also before anything has been asked on it. */
public class PermittedPlaces implements Filter {

    @Inject
    private Admission admission;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String page = ((HttpServletRequest) request).getServletPath();
        Stream.of(Place.values())
                .filter(place -> place.holds(page))
                .findFirst()
                .ifPresent(place -> admission.require(place.action()));
        Stream.of(NarrowPlace.values())
                .filter(place -> place.is(page))
                .forEach(place -> admission.require(place.action()));
        chain.doFilter(request, response);
    }
}
