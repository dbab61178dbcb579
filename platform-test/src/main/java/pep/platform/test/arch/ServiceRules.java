package pep.platform.test.arch;

import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static pep.platform.test.arch.Conditions.beAllowedOrOpen;
import static pep.platform.test.arch.Conditions.callNow;
import static pep.platform.test.arch.Conditions.floating;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import pep.platform.listing.Page;
import pep.platform.reason.Sentences;

/** The rules of the house, for the {@code ArchitectureTest} of each service. */
public final class ServiceRules {

  /** A query without its tenant cannot be written: services never touch MongoDB's own API. */
  public static final ArchRule TENANT_IN_EVERY_QUERY =
      noClasses()
          .that()
          .resideOutsideOfPackages("..identity..")
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("org.springframework.data.mongodb.core.MongoTemplate")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("org.springframework.data.mongodb.core.MongoOperations")
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo("org.springframework.data.repository.Repository")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("com.mongodb.client.MongoClient")
          .because("only the starter's stores put the tenant into every filter");

  public static final ArchRule EVENTS_GO_OUT_WITH_A_WRITE =
      noClasses()
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("pep.platform.outbox.OutboxEntries")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("pep.platform.outbox.OutboxRelay")
          .because("aggregates and records publish in one way");

  public static final ArchRule LISTS_COME_OUT_AS_THEY_ARE_SHOWN =
      noClasses()
          .should()
          .callMethod(Page.class, "items")
          .because("an export has more items than a page: map them, some at once with mapEach");

  public static final ArchRule EVERY_HANDLER_HAS_A_RULE =
      methods()
          .that()
          .areDeclaredInClassesThat()
          .areAnnotatedWith(RestController.class)
          .and()
          .areMetaAnnotatedWith(RequestMapping.class)
          .should(beAllowedOrOpen())
          .allowEmptyShould(true);

  public static final ArchRule EVERY_REQUEST_IS_HELD_TO_RULES =
      methods()
          .that()
          .areDeclaredInClassesThat()
          .areAnnotatedWith(RestController.class)
          .and()
          .areMetaAnnotatedWith(RequestMapping.class)
          .should(new RequestsAreHeld())
          .allowEmptyShould(true)
          .because("what the code does not refuse ends as a fault or in the database");

  public static final ArchRule NO_WEB_OR_AMQP_IN_THE_DOMAIN =
      noClasses()
          .that()
          .resideOutsideOfPackages("..web..", "..messaging..", "..clients..", "..identity..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.springframework.web..",
              "org.springframework.amqp..",
              "com.rabbitmq..",
              "org.springframework.cloud.openfeign..")
          .because("a feature's root holds rules, not transports");

  public static final ArchRule FEIGN_ONLY_IN_CLIENTS =
      classes()
          .that()
          .areMetaAnnotatedWith("org.springframework.cloud.openfeign.FeignClient")
          .should()
          .resideInAPackage("..clients..")
          .allowEmptyShould(true);

  public static final ArchRule TIME_COMES_FROM_THE_CLOCK =
      noClasses()
          .should(callNow())
          .because("an injected Clock can be set by a test, and is one for a whole decision");

  public static final ArchRule MONEY_IS_NEVER_FLOATING =
      fields()
          .that()
          .haveNameMatching("(?i).*(amount|price|margin|revenue|rebate|discount|budget|cost).*")
          .should()
          .notHaveRawType(are(floating()))
          .allowEmptyShould(true);

  public static final ArchRule NAMES_SAY_WHAT_A_CLASS_IS =
      noClasses()
          .should()
          .haveSimpleNameEndingWith("Impl")
          .orShould()
          .haveSimpleNameEndingWith("Manager")
          .orShould()
          .haveSimpleNameEndingWith("Helper")
          .orShould()
          .haveSimpleNameEndingWith("Util")
          .orShould()
          .haveSimpleNameEndingWith("Utils")
          .orShould()
          .haveSimpleNameEndingWith("DTO")
          .orShould()
          .haveSimpleNameEndingWith("Dto");

  private static final List<ArchRule> ALL =
      List.of(
          TENANT_IN_EVERY_QUERY,
          EVENTS_GO_OUT_WITH_A_WRITE,
          LISTS_COME_OUT_AS_THEY_ARE_SHOWN,
          EVERY_HANDLER_HAS_A_RULE,
          EVERY_REQUEST_IS_HELD_TO_RULES,
          CallerRules.EVERY_HANDLER_SAYS_WHOM_IT_SERVES,
          NO_WEB_OR_AMQP_IN_THE_DOMAIN,
          FEIGN_ONLY_IN_CLIENTS,
          TIME_COMES_FROM_THE_CLOCK,
          MONEY_IS_NEVER_FLOATING,
          NAMES_SAY_WHAT_A_CLASS_IS);

  private ServiceRules() {}

  /**
   * Checks every rule, that features depend on each other only as Modulith allows, that the steps
   * of a feature depend on each other one way, and the sentences of the room's reasons.
   */
  public static void check(Class<?> application) {
    JavaClasses classes =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(application.getPackageName());
    ALL.forEach(rule -> rule.check(classes));
    slices()
        .matching(application.getPackageName() + ".(*).(*)..")
        .should()
        .beFreeOfCycles()
        .check(classes);
    ApplicationModules.of(application).verify();
    SentenceRules.check(Sentences.ROOM);
  }
}
