package pep.performance.diagnosis;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pep.platform.due.DueWork;
import pep.platform.schema.Migration;

/** The clock of the diagnoses. */
@Configuration(proxyBeanMethods = false)
class DiagnosisConfiguration {

  @Bean
  DueWork diagnosisDueClock(DiagnosisClock clock) {
    return new DueWork("diagnosis", DiagnosisClock.COLLECTION, clock::settled);
  }

  /** What diagnoses of the first method were made on says nothing to this one. */
  @Bean
  Migration diagnosesOfTheFirstMethod() {
    return Migration.of(
        "2026-11-29-diagnosis-2",
        database ->
            database
                .getCollection(DiagnosisStore.COLLECTION)
                .updateMany(
                    Filters.exists("inputs"),
                    Updates.combine(Updates.unset("inputs"), Updates.unset("diagnosis"))));
  }
}
