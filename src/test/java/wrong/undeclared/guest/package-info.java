@ApplicationModule(allowedDependencies = {})
package wrong.undeclared.guest;

import org.springframework.modulith.ApplicationModule;
