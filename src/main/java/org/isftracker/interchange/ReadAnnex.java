package org.isftracker.interchange;

import java.util.List;

/**
 * An annex: its title as printed, heading lines joined by line breaks, and its paragraphs
 * in order.
 */
public record ReadAnnex(String title, List<ReadParagraph> paragraphs, int line) {

}
