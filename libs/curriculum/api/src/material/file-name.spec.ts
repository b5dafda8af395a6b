import fc from 'fast-check';
import { disposition, fileName } from './file-name';

describe('The name of a file', () => {
  it.each([
    ['photo.jpg', 'webp', 'photo.webp'],
    ['Сүрөт 1.PNG', 'webp', 'Сүрөт 1.webp'],
    ['report.final.docx', 'pdf', 'report.final.pdf'],
    ['archive', 'pdf', 'archive.pdf'],
    ['Версия 2.1 черновик', 'txt', 'Версия 2.1 черновик.txt'],
    ['../../etc/passwd', 'txt', 'passwd.txt'],
    ['C:\\fakepath\\a.pdf', 'pdf', 'a.pdf'],
    ['', 'pdf', 'file.pdf'],
    ['..', 'pdf', 'file.pdf'],
    ['.htaccess', 'txt', 'file.txt'],
    ['a\u202Egpj.exe', 'webp', 'agpj.webp'],
    ['a\nb\u0000"c".txt', 'txt', 'ab c.txt'],
    [`${'я'.repeat(500)}.pdf`, 'pdf', `${'я'.repeat(120)}.pdf`],
  ])('of %j that is a %s is %j', (sent, extension, shown) => {
    expect(fileName(sent, extension)).toBe(shown);
  });

  it('has always the right extension, no folder and nothing invisible, and stays when it is given again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (sent) => {
        const name = fileName(sent, 'pdf');
        expect(name).toMatch(/^[^\\/\p{Cc}"<>:|?*\u202e]+\.pdf$/u);
        expect(name.isWellFormed()).toBe(true);
        expect(fileName(name, 'pdf')).toBe(name);
      }),
    );
  });

  it('is said in a header in any script', () => {
    expect(disposition('attachment', 'Үй "1".pdf')).toBe(`attachment; filename="__ _1_.pdf"; filename*=UTF-8''%D2%AE%D0%B9%20%221%22.pdf`);
    expect(disposition('inline', `o'neil (1)*.png`)).toBe(`inline; filename="o'neil (1)*.png"; filename*=UTF-8''o%27neil%20%281%29%2A.png`);
  });

  it('makes a header of printable ASCII, whatever it is', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (sent) => expect(disposition('inline', fileName(sent, 'txt'))).toMatch(/^inline; filename="[ !#-[\]-~]+"; filename\*=UTF-8''[\w.!~%$&+^`|#-]+$/)));
  });
});
