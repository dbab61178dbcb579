package pep.promotion.program;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pep.platform.schema.Migration;

@Configuration(proxyBeanMethods = false)
class ProgramConfiguration {

  @Bean
  Migration programIndexes() {
    return Programs.indexes();
  }

  @Bean
  Migration enrolmentIndexes() {
    return Enrolments.indexes();
  }
}
