package pep.performance.diagnosis;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pep.platform.due.DueWork;

/** The clock of the diagnoses. */
@Configuration(proxyBeanMethods = false)
class DiagnosisConfiguration {

  @Bean
  DueWork diagnosisDueClock(DiagnosisClock clock) {
    return new DueWork("diagnosis", DiagnosisClock.COLLECTION, clock::settled);
  }
}
