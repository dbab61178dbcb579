package pep.performance;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import pep.platform.test.arch.ServiceRules;

class ArchitectureTest {

  @Test
  void keepsTheRulesOfTheHouse() {
    ServiceRules.check(PerformanceServiceApplication.class);
  }

  @Test
  void stepsOfTheIntakeDependOnEachOtherOneWay() {
    JavaClasses intake =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("pep.performance.intake");
    slices().matching("pep.performance.intake.(*)..").should().beFreeOfCycles().check(intake);
  }
}
