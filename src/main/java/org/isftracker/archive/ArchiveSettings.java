package org.isftracker.archive;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much an archive may be, so that a hostile one costs little.
 *
 * @param largest the largest file that may be sent to be restored
 * @param unpacked the most that an archive may hold once it is unpacked
 */
@ConfigurationProperties("tracker.archive")
public record ArchiveSettings(@DefaultValue("1GB") DataSize largest, @DefaultValue("4GB") DataSize unpacked) {

}
