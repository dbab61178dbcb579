package pep.territory.roster;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pep.platform.inbox.AskAgain;
import pep.platform.schema.Migration;

@Configuration(proxyBeanMethods = false)
class RosterConfiguration {

  @Bean
  Migration vendorsWithFiscalYears() {
    return AskAgain.migration("2026-11-30-vendors-fiscal-year", "territory", "vendor.changed.v1");
  }
}
