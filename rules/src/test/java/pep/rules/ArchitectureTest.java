package pep.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import pep.elsewhere.Alien;

class ArchitectureTest {

  private static final ArchRule KNOWS_NO_ROOM =
      noClasses()
          .should()
          .dependOnClassesThat(
              DescribedPredicate.describe(
                  "are of a room, the starter, a framework or a database",
                  each ->
                      each.getPackageName().startsWith("pep.")
                              && !each.getPackageName().startsWith("pep.rules")
                          || each.getPackageName().startsWith("org.springframework")
                          || each.getPackageName().startsWith("com.mongodb")
                          || each.getPackageName().startsWith("jakarta.")));

  private static final ArchRule ASKS_NO_CLOCK =
      noClasses().should().callMethod(Instant.class, "now");

  @Test
  void dependsOnNoRoomAndNoFramework() {
    KNOWS_NO_ROOM.check(production());
    ASKS_NO_CLOCK.check(production());
  }

  @Test
  void hasNoCycleAmongItsPackages() {
    slices().matching("pep.rules.(*)..").should().beFreeOfCycles().check(production());
  }

  @Test
  void reportsWhatBreaksIt() {
    JavaClasses bad = new ClassFileImporter().importClasses(Impatient.class);
    assertThat(ASKS_NO_CLOCK.evaluate(bad).hasViolation()).isTrue();
    JavaClasses alien = new ClassFileImporter().importClasses(Homesick.class);
    assertThat(KNOWS_NO_ROOM.evaluate(alien).hasViolation()).isTrue();
  }

  private static JavaClasses production() {
    return new ClassFileImporter()
        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
        .importPackages("pep.rules");
  }

  /** A bad example. */
  static final class Homesick {
    @Nullable Alien home;
  }

  /** A bad example. */
  static final class Impatient {
    Instant now() {
      return Instant.now();
    }
  }
}
