package bg.nrm.web.frame;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Calls methods of the register's own classes in pages and remembers them: the standard resolver looks through all methods of a
 * class at every call, and a list calls some hundreds. What is not plain, such as overloaded methods, is left to the standard.
 */
public class OwnMethods extends ELResolver {

    private static final ClassValue<Map<String, Optional<Method>>> KNOWN = new ClassValue<>() {
        @Override
        protected Map<String, Optional<Method>> computeValue(Class<?> type) {
            return new ConcurrentHashMap<>();
        }
    };

    @Override
    public Object invoke(ELContext context, Object base, Object method, Class<?>[] types, Object[] values) {
        if (base == null || !isOwn(base.getClass())) {
            return null;
        }
        int count = values == null ? 0 : values.length;
        Optional<Method> known = KNOWN.get(base.getClass())
                .computeIfAbsent(count + " " + method, key -> find(base.getClass(), method.toString(), count));
        if (known.isEmpty()) {
            return null;
        }
        Object result = call(context, base, known.get(), values, count);
        context.setPropertyResolved(base, method);
        return result;
    }

    private static boolean isOwn(Class<?> type) {
        return type == Optional.class || type.getName().startsWith("bg.nrm.");
    }

    /** The one method of this name with so many parameters; none when there are several, or it is not there to be called. */
    private static Optional<Method> find(Class<?> type, String name, int count) {
        Method[] named = Arrays.stream(type.getMethods())
                .filter(method -> method.getName().equals(name) && !method.isBridge())
                .toArray(Method[]::new);
        boolean plain = named.length == 1
                && !named[0].isVarArgs()
                && named[0].getParameterCount() == count
                && Modifier.isPublic(named[0].getDeclaringClass().getModifiers());
        return plain ? Optional.of(named[0]) : Optional.empty();
    }

    private static Object call(ELContext context, Object base, Method method, Object[] values, int count) {
        Object[] converted = new Object[count];
        Class<?>[] types = method.getParameterTypes();
        for (int i = 0; i < count; i++) {
            converted[i] = context.convertToType(values[i], types[i]);
        }
        try {
            return method.invoke(base, converted);
        } catch (InvocationTargetException failed) {
            throw new ELException(failed.getCause());
        } catch (IllegalAccessException impossible) {
            throw new ELException(impossible);
        }
    }

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        // properties are the standard resolver's
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        return false;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return null;
    }
}
