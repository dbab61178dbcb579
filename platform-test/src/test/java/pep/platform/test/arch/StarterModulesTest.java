package pep.platform.test.arch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The starter obeys the rule of the rooms: its packages depend on each other without a cycle. */
class StarterModulesTest {

  @Test
  void starterHasNoCycles() {
    ApplicationModules modules =
        ApplicationModules.of("pep.platform", new ImportOption.DoNotIncludeTests());
    assertThat(modules.stream().map(each -> each.getIdentifier().toString()))
        .contains("problem", "listing", "outage", "aggregate", "outbox", "inbox");
    modules.verify();
  }

  @Test
  void twoPackagesThatNeedEachOtherAreFound() {
    assertThatThrownBy(
            () ->
                ApplicationModules.of("pep.entangled", new ImportOption.OnlyIncludeTests())
                    .verify())
        .hasMessageContaining("Cycle");
  }
}
