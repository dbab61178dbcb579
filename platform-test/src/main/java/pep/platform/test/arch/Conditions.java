package pep.platform.test.arch;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import pep.platform.security.Allowed;
import pep.platform.security.Open;

/** What the rules of the house ask of classes and methods, where ArchUnit has no word for it. */
final class Conditions {

  private Conditions() {}

  static DescribedPredicate<JavaClass> floating() {
    return DescribedPredicate.describe(
        "floating point",
        type -> List.of("double", "float", "java.lang.Double").contains(type.getName()));
  }

  static ArchCondition<JavaMethod> beAllowedOrOpen() {
    return new ArchCondition<>("say who may call them") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        boolean ruled =
            method.isAnnotatedWith(Allowed.class)
                || method.isAnnotatedWith(Open.class)
                || method.getOwner().isAnnotatedWith(Allowed.class);
        events.add(
            new SimpleConditionEvent(
                method, ruled, method.getFullName() + " carries neither @Allowed nor @Open"));
      }
    };
  }

  static ArchCondition<JavaClass> callNow() {
    return new ArchCondition<>("ask the system for the time") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        type.getMethodCallsFromSelf().stream()
            .filter(
                call ->
                    call.getTarget().getName().equals("now")
                            && call.getTargetOwner().getName().startsWith("java.time.")
                            && call.getTarget().getRawParameterTypes().isEmpty()
                        || call.getTarget().getName().equals("currentTimeMillis"))
            .forEach(
                call -> events.add(SimpleConditionEvent.satisfied(type, call.getDescription())));
      }
    };
  }
}
