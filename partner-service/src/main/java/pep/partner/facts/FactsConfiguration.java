package pep.partner.facts;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pep.platform.inbox.AskAgain;
import pep.platform.schema.Migration;

@Configuration(proxyBeanMethods = false)
class FactsConfiguration {

  @Bean
  Migration partnersSorted() {
    return ReportedOrder.migration();
  }

  @Bean
  Migration factsWithInstants() {
    return AskAgain.migration(
        "2026-11-28-facts-with-instants",
        "partner",
        "partner.figures.changed.v1",
        "enrolment.changed.v1");
  }

  @Bean
  Migration grantsWithDays() {
    return AskAgain.migration("2026-11-29-grants-with-days", "partner", "grant.changed.v1");
  }
}
