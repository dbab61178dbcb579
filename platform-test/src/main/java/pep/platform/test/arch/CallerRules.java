package pep.platform.test.arch;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Caller;
import pep.platform.tenancy.Operator;
import pep.platform.tenancy.PartnerCaller;
import pep.platform.tenancy.Reach;
import pep.platform.tenancy.Staff;
import pep.platform.test.ScopeTable;

/**
 * Whom a handler serves is in its signature: a scope alone does not say it, since the vendor's own
 * and a partner's hold many of the same ones.
 */
final class CallerRules {

  static final ArchRule EVERY_HANDLER_SAYS_WHOM_IT_SERVES =
      methods()
          .that()
          .areDeclaredInClassesThat()
          .areAnnotatedWith(RestController.class)
          .and()
          .areMetaAnnotatedWith(RequestMapping.class)
          .should(takeTheKindOfCallerThatTheirScopesAreFor(ScopeTable.committed()))
          .allowEmptyShould(true)
          .because("what a partner may reach is narrowed by a type that nobody can forget");

  private CallerRules() {}

  private static ArchCondition<JavaMethod> takeTheKindOfCallerThatTheirScopesAreFor(
      ScopeTable table) {
    return new ArchCondition<>("take the kind of caller that their scopes are for") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        allowed(method)
            .flatMap(rule -> flaw(table, List.of(rule.value()), kinds(method)))
            .ifPresent(
                flaw ->
                    events.add(
                        SimpleConditionEvent.violated(method, method.getFullName() + " " + flaw)));
      }
    };
  }

  private static Optional<Allowed> allowed(JavaMethod method) {
    return method
        .tryGetAnnotationOfType(Allowed.class)
        .or(() -> method.getOwner().tryGetAnnotationOfType(Allowed.class));
  }

  private static List<JavaClass> kinds(JavaMethod method) {
    return method.getRawParameterTypes().stream()
        .filter(type -> type.isAssignableTo(Caller.class))
        .toList();
  }

  private static Optional<String> flaw(
      ScopeTable table, List<String> scopes, List<JavaClass> kinds) {
    boolean operator = table.anOperatorMayHoldAnyOf(scopes);
    boolean staff = table.staffMayHoldAnyOf(scopes);
    boolean partner = table.aPartnerMayHoldAnyOf(scopes);
    if (kinds.isEmpty()) {
      return staff || partner
          ? Optional.of("takes neither Staff nor PartnerCaller nor Reach")
          : Optional.empty();
    }
    JavaClass kind = kinds.getFirst();
    boolean fits =
        kinds.size() == 1
            && (kind.isEquivalentTo(Caller.class) && operator && (staff || partner)
                || kind.isEquivalentTo(Operator.class) && operator
                || kind.isEquivalentTo(Staff.class) && staff
                || kind.isEquivalentTo(PartnerCaller.class) && partner
                || kind.isEquivalentTo(Reach.class) && (staff || partner));
    return fits
        ? Optional.empty()
        : Optional.of(
            "takes "
                + kinds.stream().map(JavaClass::getSimpleName).toList()
                + ", which nobody is who holds "
                + scopes);
  }
}
