@NullMarked
package org.isftracker.council.web;

import org.jspecify.annotations.NullMarked;
