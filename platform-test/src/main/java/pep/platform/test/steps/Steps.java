package pep.platform.test.steps;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.framework.Advised;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.util.ReflectionUtils;

/**
 * The steps at which a test may stop a service: the calls of beans' methods, before and after they
 * did their work. Services know nothing of it: the beans that are named here are looked at from
 * outside, and run as they are until a test places a step.
 *
 * <p>A step is a call from one bean to another; what a bean calls of itself is none.
 */
public final class Steps implements BeanPostProcessor {

  private final Set<Class<?>> watched;
  private final Set<Class<?>> seen = ConcurrentHashMap.newKeySet();
  private final List<Step> placed = new CopyOnWriteArrayList<>();

  private Steps(Set<Class<?>> watched) {
    this.watched = watched;
  }

  /**
   * Steps at the calls of these beans.
   *
   * @param beans their classes, which are not final
   */
  public static Steps at(Class<?>... beans) {
    return new Steps(Set.of(beans));
  }

  /** When the method is called, and has done nothing. */
  public Step before(Class<?> bean, String method) {
    return place(Moment.BEFORE, bean, method);
  }

  /** When the method has done its work, and its caller does not know. */
  public Step after(Class<?> bean, String method) {
    return place(Moment.AFTER, bean, method);
  }

  /** When all is done in the transaction that the method was called in, which has not committed. */
  public Step beforeCommitOf(Class<?> bean, String method) {
    return place(Moment.BEFORE_COMMIT, bean, method);
  }

  /** When the transaction that the method was called in has committed, and nobody knows. */
  public Step afterCommitOf(Class<?> bean, String method) {
    return place(Moment.AFTER_COMMIT, bean, method);
  }

  private Step place(Moment moment, Class<?> bean, String method) {
    if (!seen.contains(bean)) {
      throw new IllegalArgumentException("no steps at a bean of " + bean);
    }
    if (ReflectionUtils.findMethod(bean, method, (Class<?>[]) null) == null) {
      throw new IllegalArgumentException(bean + " has no method " + method);
    }
    Step step = new Step(moment, bean, method);
    placed.add(step);
    return step;
  }

  @Override
  public Object postProcessAfterInitialization(Object bean, String name) {
    Class<?> type = AopUtils.getTargetClass(bean);
    if (!watched.contains(type)) {
      return bean;
    }
    seen.add(type);
    MethodInterceptor observer = call -> observe(type, call);
    if (bean instanceof Advised advised) {
      advised.addAdvice(0, observer);
      return bean;
    }
    ProxyFactory observed = new ProxyFactory(bean);
    observed.setProxyTargetClass(true);
    observed.addAdvice(observer);
    return observed.getProxy(type.getClassLoader());
  }

  private @Nullable Object observe(Class<?> bean, MethodInvocation call) throws Throwable {
    String method = call.getMethod().getName();
    placed.forEach(step -> step.called(bean, method));
    Object answer = call.proceed();
    placed.forEach(step -> step.returned(bean, method));
    return answer;
  }
}
