package bg.nrm.bench.baseline;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** A page of the cases of the register, as a lazy table reads it; how many there are is not counted. */
@Named
@RequestScoped
public class CasesInTheDatabase {

    private static final int MANY = 1_000_000;

    @PersistenceContext(unitName = "bench")
    private EntityManager em;

    private LazyDataModel<CaseRow> model;

    @PostConstruct
    void open() {
        model = new Reading(em);
        model.setRowCount(MANY);
    }

    public LazyDataModel<CaseRow> getModel() {
        return model;
    }

    private static final class Reading extends LazyDataModel<CaseRow> {

        private static final long serialVersionUID = 1L;

        private final transient EntityManager em;

        private Reading(EntityManager em) {
            this.em = em;
        }

        @Override
        public int count(Map<String, FilterMeta> filters) {
            return MANY;
        }

        @Override
        public List<CaseRow> load(int first, int size, Map<String, SortMeta> order, Map<String, FilterMeta> filters) {
            return em.createQuery("select c from CaseRow c order by c.id desc", CaseRow.class)
                    .setFirstResult(first)
                    .setMaxResults(size)
                    .getResultList();
        }
    }
}
