package pep.promotion.budget;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pep.platform.schema.Migration;

@Configuration(proxyBeanMethods = false)
class BudgetConfiguration {

  @Bean
  Migration budgetWords() {
    return BudgetSchema.words();
  }

  @Bean
  Migration budgetsByReservation() {
    return BudgetSchema.byReservation();
  }
}
