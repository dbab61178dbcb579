package pep.platform.inbox;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

  record Handler(Object bean, Method method, Class<?> view, boolean transactional) {

    void call(Envelope envelope, EventCodec codec) {
      Received<?> received = new Received<>(envelope, codec.data(envelope, view));
      try {
        method.invoke(bean, received);
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
    if (method.getParameterCount() != 1
        || !(method.getGenericParameterTypes()[0] instanceof ParameterizedType parameter)
        || !(parameter.getActualTypeArguments()[0] instanceof Class<?> view)) {
      throw new IllegalStateException(method + " must take one Received<View>");
    }
    method.setAccessible(true);
    String consumer = on.consumer().isEmpty() ? room : on.consumer();
    byConsumer
        .computeIfAbsent(consumer, c -> new HashMap<>())
        .computeIfAbsent(on.value(), t -> new ArrayList<>())
        .add(new Handler(bean, method, view, on.transactional()));
  }
}
