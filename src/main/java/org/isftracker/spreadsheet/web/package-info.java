@NullMarked
package org.isftracker.spreadsheet.web;

import org.jspecify.annotations.NullMarked;
