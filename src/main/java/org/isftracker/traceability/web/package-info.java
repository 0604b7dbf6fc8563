@NullMarked
package org.isftracker.traceability.web;

import org.jspecify.annotations.NullMarked;
