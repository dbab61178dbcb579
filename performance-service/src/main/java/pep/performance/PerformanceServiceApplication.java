package pep.performance;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

@SpringBootApplication
@ConfigurationPropertiesScan
public class PerformanceServiceApplication {

  public static void main(String[] args) {
    SpringApplication.run(PerformanceServiceApplication.class, args);
  }
}
