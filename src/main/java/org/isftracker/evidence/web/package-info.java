@NullMarked
package org.isftracker.evidence.web;

import org.jspecify.annotations.NullMarked;
