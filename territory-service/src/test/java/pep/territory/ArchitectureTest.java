package pep.territory;

import org.junit.jupiter.api.Test;
import pep.platform.test.arch.ServiceRules;

class ArchitectureTest {

  @Test
  void keepsTheRulesOfTheHouse() {
    ServiceRules.check(TerritoryServiceApplication.class);
  }
}
