package bg.nrm.web.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.VariableMapper;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OwnMethodsTest {

    private final OwnMethods resolver = new OwnMethods();
    private final ELContext context = new Asking();

    public record Line(String sex) {

        public String twice() {
            return sex + sex;
        }

        public String twice(String other) {
            return sex + other;
        }

        public String failing() {
            throw new IllegalStateException("no");
        }
    }

    @Test
    void the_part_of_a_record_is_asked_for() {
        assertThat(ask(new Line("F"), "sex")).isEqualTo("F");
        assertThat(context.isPropertyResolved()).isTrue();
    }

    @Test
    void an_optional_is_asked_itself() {
        assertThat(ask(Optional.of("x"), "isPresent")).isEqualTo(true);
        assertThat(ask(Optional.empty(), "isPresent")).isEqualTo(false);
    }

    @Test
    void overloaded_methods_foreign_classes_and_what_is_not_there_are_left_to_the_standard() {
        assertLeft(new Line("F"), "twice");
        assertLeft(new Line("F"), "age");
        assertLeft(List.of(1), "size");
    }

    @Test
    void what_fails_keeps_its_reason() {
        assertThatThrownBy(() -> ask(new Line("F"), "failing"))
                .isInstanceOf(ELException.class)
                .hasCauseInstanceOf(IllegalStateException.class);
    }

    private void assertLeft(Object base, String method) {
        context.setPropertyResolved(false);
        assertThat(ask(base, method)).isNull();
        assertThat(context.isPropertyResolved()).isFalse();
    }

    private Object ask(Object base, String method) {
        return resolver.invoke(context, base, method, new Class<?>[0], new Object[0]);
    }

    private static final class Asking extends ELContext {

        @Override
        public ELResolver getELResolver() {
            return new OwnMethods();
        }

        @Override
        public FunctionMapper getFunctionMapper() {
            return null;
        }

        @Override
        public VariableMapper getVariableMapper() {
            return null;
        }
    }
}
