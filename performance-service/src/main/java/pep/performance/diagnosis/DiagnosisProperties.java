package pep.performance.diagnosis;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the diagnosis.
 *
 * @param settle how long after figures changed all partners of a vendor are diagnosed
 */
@ConfigurationProperties("performance.diagnosis")
record DiagnosisProperties(@DefaultValue("20s") Duration settle) {}
