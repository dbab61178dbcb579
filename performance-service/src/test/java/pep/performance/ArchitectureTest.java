package pep.performance;

import org.junit.jupiter.api.Test;
import pep.platform.test.arch.ServiceRules;

class ArchitectureTest {

  @Test
  void keepsTheRulesOfTheHouse() {
    ServiceRules.check(PerformanceServiceApplication.class);
  }
}
