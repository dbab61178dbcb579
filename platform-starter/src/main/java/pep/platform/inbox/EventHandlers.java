package pep.platform.inbox;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.core.MethodIntrospector;
import org.springframework.core.annotation.AnnotationUtils;
import pep.platform.events.Envelope;
import pep.platform.events.EventCodec;

/** Collects the methods marked with {@link OnEvent} and calls them. */
public class EventHandlers implements BeanPostProcessor {

  private final String room;
  private final Map<String, Map<String, List<Handler>>> byConsumer = new HashMap<>();

  public EventHandlers(String room) {
    this.room = room;
  }

  /**
   * One marked method.
   *
   * @param view what it reads the events as
   * @param takesLists whether it takes all that came together at once
   */
  record Handler(
      Object bean, Method method, Class<?> view, boolean takesLists, boolean transactional) {

    /**
     * @param events at least one
     * @throws HandlerFailed if it is known over which
     */
    void call(List<Envelope> events, EventCodec codec) {
      if (!takesLists) {
        events.forEach(event -> over(event, () -> invoke(received(event, codec))));
        return;
      }
      List<Received<?>> all = new ArrayList<>();
      events.forEach(event -> over(event, () -> all.add(received(event, codec))));
      if (all.size() == 1) {
        over(events.getFirst(), () -> invoke(all));
      } else {
        invoke(all);
      }
    }

    private Received<?> received(Envelope event, EventCodec codec) {
      return new Received<>(event, codec.data(event, view));
    }

    private static void over(Envelope event, Runnable work) {
      try {
        LogContext.within(event, work);
      } catch (RuntimeException e) {
        throw new HandlerFailed(event, e);
      }
    }

    private void invoke(Object argument) {
      try {
        method.invoke(bean, argument);
      } catch (InvocationTargetException e) {
        Throwable cause = e.getCause();
        if (cause instanceof RuntimeException runtime) {
          throw runtime;
        }
        throw new IllegalStateException(cause == null ? e : cause);
      } catch (IllegalAccessException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  /** The consumers that this service has handlers for. */
  public Set<String> consumers() {
    return byConsumer.keySet();
  }

  List<Handler> of(String consumer, String type) {
    return byConsumer.getOrDefault(consumer, Map.of()).getOrDefault(type, List.of());
  }

  public Set<String> types(String consumer) {
    return byConsumer.getOrDefault(consumer, Map.of()).keySet();
  }

  @Override
  public Object postProcessAfterInitialization(Object bean, String name) {
    Class<?> type = AopUtils.getTargetClass(bean);
    if (type.getName().startsWith("org.springframework")) {
      return bean;
    }
    Map<Method, OnEvent> marked =
        MethodIntrospector.selectMethods(
            type,
            (MethodIntrospector.MetadataLookup<OnEvent>)
                method -> AnnotationUtils.findAnnotation(method, OnEvent.class));
    marked.forEach((method, on) -> add(bean, method, on));
    return bean;
  }

  private void add(Object bean, Method method, OnEvent on) {
    Type parameter =
        method.getParameterCount() == 1 ? method.getGenericParameterTypes()[0] : Void.class;
    Type one = argument(parameter, List.class);
    if (!(argument(one == null ? parameter : one, Received.class) instanceof Class<?> view)) {
      throw new IllegalStateException(
          method + " must take one Received<View> or one List<Received<View>>");
    }
    method.setAccessible(true);
    Handler handler = new Handler(bean, method, view, one != null, on.transactional());
    Map<String, List<Handler>> byType =
        byConsumer.computeIfAbsent(
            on.consumer().isEmpty() ? room : on.consumer(), c -> new HashMap<>());
    Set<String> types = Set.of(on.value());
    types.forEach(type -> byType.computeIfAbsent(type, t -> new ArrayList<>()).add(handler));
  }

  /** What the type is generic in, if it is of this class. */
  private static @Nullable Type argument(Type type, Class<?> raw) {
    return type instanceof ParameterizedType generic && generic.getRawType() == raw
        ? generic.getActualTypeArguments()[0]
        : null;
  }
}
