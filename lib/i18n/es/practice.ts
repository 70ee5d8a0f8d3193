import type { practice as english } from '../en/practice';
import type { TranslationOf } from '../translate';

export const practice: TranslationOf<typeof english> = {
  'practice.link': 'Formulario de práctica',
  'practice.title': 'Formulario de práctica',
  'practice.what':
    'Una aseguradora que no existe y un formulario que no envía nada. CoolClaim funciona aquí igual que en la página de su seguro.',
  'practice.how1': 'Haga clic en el botón de CoolClaim en la barra de herramientas, o pulse {key}.',
  'practice.how1Plain': 'Haga clic en el botón de CoolClaim en la barra de herramientas.',
  'practice.how2': 'Pulse «Llenar este reclamo», revise la lista y confirme.',
  'practice.how3':
    'Compare el formulario con sus papeles. El panel en la página muestra qué adjuntar y puede deshacerlo todo.',
  'practice.with': 'Se llena con',
  'practice.mine': 'su propio perfil',
  'practice.sample': 'una paciente ficticia',
  'practice.sampleIs':
    'Jordan Okafor, su seguro y su factura son inventados. Nada de eso entra en su perfil, y lo que marque aquí no se guarda.',
  'practice.sampleInUse': 'Práctica: paciente ficticia Jordan Okafor. Su perfil no se toca.',
  'practice.noVault': 'Primero elija una frase de contraseña; después el botón de CoolClaim funciona también aquí.',
  'practice.noVaultGo': 'Elegirla ahora',
  'practice.noProfile': 'Todavía no hay un perfil.',
  'practice.noProfileGo': 'Llenarlo en seis pasos cortos',
  'practice.formLabel': 'Formulario de reclamo de práctica, en inglés como los de las aseguradoras',
  'practice.empty': 'Vaciar el formulario',
  'practice.emptied': 'El formulario está vacío otra vez.',
  'practice.notSent':
    'No se envió nada: esto es práctica. En un formulario real usted lo revisaría todo, firmaría y lo enviaría.',
  'practice.options': 'Abrir el perfil completo',
};
